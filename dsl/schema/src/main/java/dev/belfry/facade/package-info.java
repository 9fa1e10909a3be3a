/**
 * The compiler that turns the JSON Schemas of the wire formats into typed Java.
 *
 * <p>{@link dev.belfry.facade.FacadeCompiler} runs the steps: {@code SchemaSet} reads the files,
 * {@code FacadeReader} makes a model of the classes, the writers turn each into Java, {@link
 * dev.belfry.source.SourceFolder} writes what changed.
 */
package dev.belfry.facade;
