package bench;

/** Block YAML into a StringBuilder, no library; strings double-quoted unless plainly safe. */
final class MiniYaml implements Out {
    private final StringBuilder b = new StringBuilder(16 * 1024);
    private final boolean[] array = new boolean[64];
    private final int[] indent = new int[64];
    private int depth;
    private boolean afterKey, afterDash;

    MiniYaml doc() { b.append("---\n"); depth = 0; afterKey = false; afterDash = false; return this; }
    private void pad() { for (int i = 0; i < indent[depth]; i++) b.append(' '); }
    private void item() {
        if (depth > 0 && array[depth] && !afterKey) { pad(); b.append("- "); }
    }
    private Out open(boolean arr) {
        boolean inList = depth > 0 && array[depth];
        item();
        if (afterKey) b.append('\n');
        int in = depth == 0 ? 0 : inList ? indent[depth] + 2 : indent[depth] + (arr ? 0 : 2);
        depth++; array[depth] = arr; indent[depth] = in; afterDash = inList; afterKey = false;
        return this;
    }
    public Out obj() { return open(false); }
    public Out arr() { return open(true); }
    public Out end() { depth--; return this; }
    public Out key(String k) { if (afterDash) afterDash = false; else pad(); b.append(k).append(':'); afterKey = true; return this; }
    private Out scalar(String s) { item(); if (afterKey) b.append(' '); b.append(s).append('\n'); afterKey = false; return this; }
    public Out str(String s) { return scalar(safe(s) ? s : quote(s)); }
    public Out num(long n) { return scalar(Long.toString(n)); }
    public Out bool(boolean v) { return scalar(Boolean.toString(v)); }
    public Out nul() { return scalar("null"); }
    public String done() { return b.toString(); }
    private static boolean safe(String s) {
        if (s.isEmpty() || !Character.isLetter(s.charAt(0)) || s.equals("true") || s.equals("false") || s.equals("null")) return false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!(c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/' || c == '.'))) return false;
        }
        return true;
    }
    private static String quote(String s) { return '"' + s.replace("\\", "\\\\").replace("\"", "\\\"") + '"'; }
}
