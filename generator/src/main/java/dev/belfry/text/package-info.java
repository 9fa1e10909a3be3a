/**
 * Text of documents: JSON by Jackson's streaming generator, YAML by an emitter of our own, and the
 * way back from both. Nothing else in Belfry configures a JSON or YAML library.
 */
package dev.belfry.text;
