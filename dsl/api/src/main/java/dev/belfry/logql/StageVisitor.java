package dev.belfry.logql;

/**
 * Code that handles each kind of stage; a kind that it forgets does not compile.
 *
 * @param <R> what the code makes of a stage
 */
public interface StageVisitor<R> {

  /** Handles {@code |= "error"}. */
  R lineFilter(LineFilter stage);

  /** Handles {@code | json}. */
  R json(ParserStage.Json stage);

  /** Handles {@code | logfmt}. */
  R logfmt(ParserStage.Logfmt stage);

  /** Handles {@code | regexp "..."}. */
  R regexp(ParserStage.Regexp stage);

  /** Handles {@code | pattern "..."}. */
  R pattern(ParserStage.Pattern stage);

  /** Handles {@code | unpack}. */
  R unpack(ParserStage.Unpack stage);

  /** Handles {@code | level="error"}. */
  R where(Stage.Where stage);

  /** Handles {@code | line_format "..."}. */
  R lineFormat(Stage.LineFormat stage);

  /** Handles {@code | label_format a=b}. */
  R labelFormat(Stage.LabelFormat stage);

  /** Handles {@code | decolorize}. */
  R decolorize(Stage.Decolorize stage);

  /** Handles {@code | drop level}. */
  R drop(Stage.Drop stage);

  /** Handles {@code | keep level}. */
  R keep(Stage.Keep stage);
}
