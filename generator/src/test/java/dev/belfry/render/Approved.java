package dev.belfry.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.approvaltests.approvers.ApprovalApprover;
import org.approvaltests.core.ApprovalFailureReporter;
import org.approvaltests.core.Options;
import org.approvaltests.core.VerifyResult;
import org.approvaltests.reporters.Junit5Reporter;

/**
 * Compares a text with the approved file of a case. What was received instead stands beside it, to
 * be moved over it by whoever looked at it and found it right.
 *
 * <p>The approver of the library is not used: it keeps a folder of its own in the project and
 * fetches scripts into it.
 */
public final class Approved implements ApprovalApprover {
  private static final Path SOURCES = Path.of("src", "test", "java");
  private static final String APPROVED = ".approved.";

  private final String text;
  private final Path approved;
  private final Path received;

  private Approved(String text, Path approved) {
    this.text = text;
    this.approved = approved;
    String name = approved.getFileName().toString();
    this.received = approved.resolveSibling(name.replace(APPROVED, ".received."));
  }

  /** Fails when the approved file does not hold this text. */
  public static void verify(String text, Path approved) {
    Approvals.verify(new Approved(text, approved), new Options(new Junit5Reporter()));
  }

  /** The approved file of this name next to the source of a test. */
  public static Path nextTo(Class<?> test, String name, String extension) {
    return folderOf(test).resolve(name + APPROVED + extension);
  }

  /** Where the source of a test lies. */
  public static Path folderOf(Class<?> test) {
    return SOURCES.resolve(test.getPackageName().replace('.', '/'));
  }

  @Override
  public VerifyResult approve() {
    try {
      Files.writeString(received, text);
      return VerifyResult.from(Files.exists(approved) && Files.readString(approved).equals(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public VerifyResult reportFailure(ApprovalFailureReporter reporter) {
    reporter.report(received.toString(), approved.toString());
    return VerifyResult.FAILURE;
  }

  @Override
  public void cleanUpAfterSuccess(ApprovalFailureReporter reporter) {
    try {
      Files.delete(received);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void fail() {
    throw new AssertionError(
        "expected what stands in " + approved + ", got what stands in " + received);
  }
}
