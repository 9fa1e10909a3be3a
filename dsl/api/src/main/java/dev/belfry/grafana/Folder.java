package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** A folder of Grafana, in which dashboards lie; folders may lie in each other. */
public final class Folder extends FolderOptions<Folder> {
  private static final Pattern UID_FORM = Pattern.compile("[a-zA-Z0-9_-]{1,40}");
  private static final Path UID = METADATA.then(Key.of(0, "name"));
  private static final Path INSIDE =
      METADATA.then(Key.of(3, "annotations")).then(Key.of("grafana.app/folder"));
  private static final int LONGEST = 31;

  private final Folder parent;

  private Folder(ObjectNode node, Folder parent) {
    super(node);
    this.parent = parent;
  }

  static Folder of(String title) {
    ObjectNode start =
        Node.object()
            .startedHere()
            .with(Key.of(0, "apiVersion"), Node.text("folder.grafana.app/v1"))
            .with(Key.of(1, "kind"), Node.text("Folder"))
            .with(TITLE, Node.text(Require.filled("folder title", title)));
    return new Folder(start.with(UID, Node.text(usualUid(title))), null);
  }

  /** The title in small letters; a sum of it stands for what a uid can't hold. */
  private static String usualUid(String title) {
    String plain =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (!plain.isEmpty() && plain.length() <= LONGEST) {
      return plain;
    }
    CRC32 sum = new CRC32();
    sum.update(title.getBytes(StandardCharsets.UTF_8));
    String start = plain.isEmpty() ? "folder" : plain.substring(0, LONGEST);
    return start + String.format(Locale.ROOT, "-%08x", sum.getValue());
  }

  @Override
  protected Folder with(ObjectNode changed) {
    return new Folder(changed, parent);
  }

  /**
   * The identity of the folder, which never changes. API name: {@code metadata.name}. Default: the
   * title in small letters, with dashes for what is no letter or digit.
   *
   * @param uid 1 to 40 letters, digits, - and _
   * @throws IllegalArgumentException when the uid is not as said
   */
  public Folder uid(String uid) {
    return set(
        UID,
        Node.text(Require.match("folder uid", uid, UID_FORM, "1 to 40 letters, digits, - and _")));
  }

  /** Lies in another folder. API name: annotation {@code grafana.app/folder}. */
  public Folder inside(Folder outer) {
    ObjectNode nested = node().with(INSIDE, Node.text(requireNonNull(outer, "outer").uid()));
    return new Folder(nested, outer);
  }

  /** The identity of the folder. */
  public String uid() {
    return node().object("metadata").text("name").orElseThrow();
  }

  /** What people read. */
  public String title() {
    return node().object("spec").text("title").orElseThrow();
  }

  /** The folder that this one lies in, if it does. */
  public Optional<Folder> parent() {
    return Optional.ofNullable(parent);
  }

  /** The titles from the outermost folder to this one, with slashes: where its files lie. */
  public String path() {
    return parent == null ? title() : parent.path() + "/" + title();
  }
}
