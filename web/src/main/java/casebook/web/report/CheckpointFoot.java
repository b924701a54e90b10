package casebook.web.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A signed checkpoint at the foot of a report, as text and as a QR code, so that whoever files the report is a witness of the log. A
 * template shows {@code lines} and {@code picture}, a data address, with {@code words} in its stead for whoever cannot see it.
 */
public record CheckpointFoot(List<String> lines, String picture, String words) {

    private static final int WHITE = 0xffffff;
    private static final int DOTS = 4;
    private static final String WORDS = "QR code of the signed checkpoint that is printed beside it";

    /** Of a signed note. */
    public static CheckpointFoot of(String note) {
        return new CheckpointFoot(
                note.lines().toList(),
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png(code(note))),
                WORDS);
    }

    /** As a template takes them. */
    public Map<String, Object> facts() {
        return Map.of("lines", lines, "picture", picture, "words", words);
    }

    private static BitMatrix code(String note) {
        try {
            return new QRCodeWriter()
                    .encode(
                            note,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException("A checkpoint fits into a QR code", e);
        }
    }

    private static byte[] png(BitMatrix code) {
        BufferedImage image =
                new BufferedImage(code.getWidth() * DOTS, code.getHeight() * DOTS, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, code.get(x / DOTS, y / DOTS) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
