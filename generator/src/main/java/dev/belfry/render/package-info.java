/** What the values of a bundle look like as documents. */
package dev.belfry.render;
