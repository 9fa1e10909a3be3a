package dev.belfry.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutputExceptionTest {
  static List<Arguments> refusals() {
    return List.of(
        Arguments.of(new AccessDeniedException("/a"), "access to `/a` is denied"),
        Arguments.of(new NoSuchFileException("/a"), "`/a` is not there"),
        Arguments.of(new FileAlreadyExistsException("/a"), "`/a`: FileAlreadyExistsException"),
        Arguments.of(new FileSystemException("/a", null, "Disk full"), "`/a`: Disk full"),
        Arguments.of(new IOException("Disk full"), "java.io.IOException: Disk full"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void what_the_machine_refused_is_said_with_what_to_do(IOException refusal, String said) {
    assertEquals(
        said
            + ", so the output folder can't be read or written: correct that, or choose another"
            + " output folder",
        new OutputException(refusal).getMessage());
  }
}
