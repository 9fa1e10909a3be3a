/** Values of Helm charts, and the releases that they are for. */
package dev.belfry.helm;
