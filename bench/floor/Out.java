package bench;

/** What the floor programs write to: the least a JSON or YAML emitter has to offer. */
interface Out {
    Out obj();
    Out arr();
    Out end();
    Out key(String k);
    Out str(String s);
    Out num(long n);
    Out bool(boolean b);
    Out nul();
    String done();
    default Out kv(String k, String v) { return key(k).str(v); }
    default Out kv(String k, long v) { return key(k).num(v); }
    default Out kv(String k, boolean v) { return key(k).bool(v); }
    default Out strs(String k, String... vs) { key(k).arr(); for (String v : vs) str(v); return end(); }
}
