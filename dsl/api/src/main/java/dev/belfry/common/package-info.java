/** Values that all targets share: labels, matchers, time spans, secrets, and the user's line. */
package dev.belfry.common;
