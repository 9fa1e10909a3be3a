/** Holds documents against the JSON Schemas of their formats. */
package dev.belfry.schema;
