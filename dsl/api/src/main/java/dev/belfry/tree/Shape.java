package dev.belfry.tree;

/**
 * The properties of an object and their order, without the values. Objects to which the same was
 * set in the same order share a shape, which knows where the next property goes.
 *
 * <p>Why: a definition is a chain of options, and each would search and copy the names as well as
 * the values: a twenty-fifth of the time that a dashboard takes to define.
 */
final class Shape {
  private static final int NO_KIND = -1;

  static final Shape EMPTY = new Shape(new Key[0], 0, 0, false);

  /** Far more than definitions have; there is a limit because kept shapes stay for good. */
  private static final int MOST_KEPT = 4096;

  /** Places fit a byte. */
  private static final int MOST_PLACED = Byte.MAX_VALUE;

  private static int kept = 1;

  private final Key[] keys;

  /**
   * The names of a kept shape by their hashes; at least half of it is free, so that most names that
   * are not there meet nothing at once. Checks ask for hundreds of names in each dashboard. Null
   * where names are looked for one by one.
   */
  private final String[] rooms;

  /** Where the property stands whose name is in the same room. */
  private final byte[] places;

  private final int added;

  /** The number of a kept shape. */
  private final int kind;

  private final boolean isProminent;

  /** Kept shapes with one property more, by the hash of its name; at least half of it is free. */
  private volatile Shape[] longer = new Shape[2];

  /** The one of them that was asked for last, which most chains of options ask for next. */
  private Shape recent;

  private Shape(Key[] keys, int added, int kind, boolean isProminent) {
    this.keys = keys;
    this.added = added;
    this.kind = kind;
    this.isProminent = isProminent;
    boolean hasRooms = kind != NO_KIND && keys.length <= MOST_PLACED;
    int count = hasRooms ? Math.max(2, 4 * Integer.highestOneBit(keys.length)) : 0;
    this.rooms = hasRooms ? new String[count] : null;
    this.places = new byte[count];
    for (int i = 0; hasRooms && i < keys.length; i++) {
      int at = keys[i].name().hashCode() & count - 1;
      while (rooms[at] != null) {
        at = at + 1 & count - 1;
      }
      rooms[at] = keys[i].name();
      places[at] = (byte) i;
    }
  }

  /** A shape that nobody else gets; it is not worth its time to look at the names. */
  private static Shape single(Key[] keys, int added) {
    return new Shape(keys, added, NO_KIND, true);
  }

  /** A number from 0 that no other kept shape has; -1 if this one is not kept. */
  int kind() {
    return kind;
  }

  int size() {
    return keys.length;
  }

  Key key(int index) {
    return keys[index];
  }

  /** Where the property of this name stands; -1 if there is none. */
  int indexOf(String name) {
    int hash = name.hashCode();
    if (rooms == null) {
      return indexOf(name, hash);
    }
    int at = hash & rooms.length - 1;
    while (rooms[at] != null) {
      if (rooms[at] == name || rooms[at].equals(name)) {
        return places[at];
      }
      at = at + 1 & rooms.length - 1;
    }
    return -1;
  }

  private int indexOf(String name, int hash) {
    for (int i = 0; i < keys.length; i++) {
      String other = keys[i].name();
      if (other == name || other.hashCode() == hash && other.equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one of the properties counts whatever its value is, or nobody knows. */
  boolean isProminent() {
    return isProminent;
  }

  /** Where the property stands that this shape has and the one that it was made from had not. */
  int added() {
    return added;
  }

  /**
   * What setting a property does to objects of a shape.
   *
   * @param from the shape
   * @param to the shape then; the same if the property is there already
   * @param at where the property stands then
   */
  record Step(Shape from, Shape to, int at) {
    boolean adds() {
      return from != to;
    }
  }

  /** What setting this property does. */
  Step step(Key key) {
    Shape longer = keptWith(key);
    if (longer == null) {
      int index = indexOf(key.name());
      if (index >= 0) {
        return new Step(this, this, index);
      }
      longer = with(key);
    }
    return new Step(this, longer, longer.added);
  }

  /** This shape with one property more, if it was kept: so this shape does not have it. */
  Shape keptWith(Key key) {
    Shape last = recent;
    if (last != null && last.keys[last.added] == key) {
      return last;
    }
    Shape[] room = longer;
    int at = key.name().hashCode() & room.length - 1;
    while (room[at] != null && !room[at].adds(key)) {
      at = at + 1 & room.length - 1;
    }
    if (room[at] != null) {
      recent = room[at];
    }
    return room[at];
  }

  private boolean adds(Key key) {
    Key own = keys[added];
    return own == key || own.rank() == key.rank() && own.name().equals(key.name());
  }

  /** This shape with a property that it does not have. */
  Shape with(Key key) {
    int at = keys.length;
    while (at > 0 && keys[at - 1].rank() > key.rank()) {
      at--;
    }
    Key[] more = new Key[keys.length + 1];
    System.arraycopy(keys, 0, more, 0, at);
    more[at] = key;
    System.arraycopy(keys, at, more, at + 1, keys.length - at);
    return kind != NO_KIND && key.isListed() ? keep(key, more, at) : single(more, at);
  }

  private Shape keep(Key key, Key[] more, int at) {
    synchronized (Shape.class) {
      Shape known = keptWith(key);
      if (known != null || kept == MOST_KEPT) {
        return known != null ? known : single(more, at);
      }
      Shape made = new Shape(more, at, kept, isProminent || Prominence.isNamed(key.name()));
      kept++;
      longer = roomFor(made);
      return made;
    }
  }

  private Shape[] roomFor(Shape another) {
    int count = 1;
    for (Shape one : longer) {
      count += one == null ? 0 : 1;
    }
    Shape[] room = new Shape[Math.max(2, 4 * Integer.highestOneBit(count))];
    for (Shape one : longer) {
      put(room, one);
    }
    put(room, another);
    return room;
  }

  private static void put(Shape[] room, Shape one) {
    if (one != null) {
      int at = one.keys[one.added].name().hashCode() & room.length - 1;
      while (room[at] != null) {
        at = at + 1 & room.length - 1;
      }
      room[at] = one;
    }
  }

  /** This shape without the property at this place. */
  Shape without(int index) {
    Key[] fewer = new Key[keys.length - 1];
    System.arraycopy(keys, 0, fewer, 0, index);
    System.arraycopy(keys, index + 1, fewer, index, fewer.length - index);
    return single(fewer, 0);
  }
}
