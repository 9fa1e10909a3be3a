package bench;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The same calls through Jackson's streaming generator. */
final class JacksonOut implements Out {
    private static final JsonFactory FACTORY = new JsonFactory();
    private final StringWriter text = new StringWriter(64 * 1024);
    private final JsonGenerator generator = FACTORY.createGenerator(new Indented(), text);
    private static final class Indented extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = new DefaultPrettyPrinter();
        @Override public PrettyPrinter getPrettyPrinter() { return printer; }
        @Override public boolean hasPrettyPrinter() { return true; }
    }
    @Override public Out obj() { generator.writeStartObject(); return this; }
    @Override public Out arr() { generator.writeStartArray(); return this; }
    @Override public Out end() {
        if (generator.streamWriteContext().inArray()) { generator.writeEndArray(); } else { generator.writeEndObject(); }
        return this;
    }
    @Override public Out key(String k) { generator.writeName(k); return this; }
    @Override public Out str(String s) { generator.writeString(s); return this; }
    @Override public Out num(long n) { generator.writeNumber(n); return this; }
    @Override public Out bool(boolean b) { generator.writeBoolean(b); return this; }
    @Override public Out nul() { generator.writeNull(); return this; }
    @Override public String done() { generator.close(); return text.toString(); }
}
