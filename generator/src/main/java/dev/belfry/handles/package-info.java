/**
 * The compiler that turns a catalogue of metrics into typed handles.
 *
 * <p>{@link dev.belfry.handles.HandleCompiler} runs the steps: {@code CatalogReader} reads pages
 * and catalogue files, {@code Plan} says which class holds which metric, the writers turn each into
 * Java, {@link dev.belfry.source.SourceFolder} writes what changed.
 */
package dev.belfry.handles;
