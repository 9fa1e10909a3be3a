package bench;

/** Pretty JSON into a StringBuilder, no library. */
final class MiniJson implements Out {
    private final StringBuilder b = new StringBuilder(64 * 1024);
    private final boolean[] array = new boolean[64], empty = new boolean[64];
    private int depth;
    private boolean afterKey;

    private void item() {
        if (afterKey) { afterKey = false; return; }
        if (depth == 0) return;
        if (!empty[depth]) b.append(',');
        empty[depth] = false;
        nl();
    }
    private void nl() { b.append('\n'); for (int i = 0; i < depth; i++) b.append("  "); }
    private Out open(char c, boolean arr) { item(); b.append(c); depth++; array[depth] = arr; empty[depth] = true; return this; }
    public Out obj() { return open('{', false); }
    public Out arr() { return open('[', true); }
    public Out end() {
        boolean a = array[depth], e = empty[depth];
        depth--;
        if (!e) nl();
        b.append(a ? ']' : '}');
        return this;
    }
    public Out key(String k) { item(); quote(k); b.append(": "); afterKey = true; return this; }
    public Out str(String s) { item(); quote(s); return this; }
    public Out num(long n) { item(); b.append(n); return this; }
    public Out bool(boolean v) { item(); b.append(v); return this; }
    public Out nul() { item(); b.append("null"); return this; }
    public String done() { return b.append('\n').toString(); }
    private void quote(String s) {
        b.append('"');
        int from = 0, n = s.length();
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c == '"' || c == '\\' || c < 0x20) {
                b.append(s, from, i);
                from = i + 1;
                if (c < 0x20) { b.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16)); } else { b.append('\\').append(c); }
            }
        }
        b.append(s, from, n).append('"');
    }
}
