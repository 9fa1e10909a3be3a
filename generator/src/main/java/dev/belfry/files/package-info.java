/** The output folder: what is written, what is compared, what is removed. */
package dev.belfry.files;
