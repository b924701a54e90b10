package casebook.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A workbook's one sheet, read from its parts as ECMA-376 says they are, and not by what wrote it. */
record ReadWorkbook(List<String> rows, int formulas) {

    static ReadWorkbook of(byte[] xlsx) throws IOException {
        Map<String, Document> parts = parts(xlsx);
        List<String> texts = part("xl/sharedStrings.xml", parts).select("si").stream()
                .map(Element::wholeText)
                .toList();
        Document sheet = part("xl/worksheets/sheet1.xml", parts);
        return new ReadWorkbook(
                sheet.select("row").stream()
                        .map(row -> row(row.select("c").stream()
                                .map(cell -> value(cell, texts))
                                .toList()))
                        .toList(),
                sheet.select("f").size());
    }

    private static Document part(String name, Map<String, Document> parts) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** Its cells, without the empty ones at its end. */
    static String row(List<String> cells) {
        List<String> kept = new ArrayList<>(cells);
        while (!kept.isEmpty() && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        return String.join("|", kept);
    }

    private static String value(Element cell, List<String> texts) {
        String value = cell.select("v").text();
        return switch (cell.attr("t")) {
            case "s" -> texts.get(Integer.parseInt(value));
            case "inlineStr" -> cell.select("is").text();
            default -> value;
        };
    }

    /** By the list at its end, as those do who open workbooks: what stands before each part need not say how long it is. */
    private static Map<String, Document> parts(byte[] xlsx) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, xlsx);
        Map<String, Document> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
