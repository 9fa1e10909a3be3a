/** How findings are told: to people, to other programs, and one code at a time. */
package dev.belfry.report;
