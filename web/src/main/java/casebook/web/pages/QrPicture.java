package casebook.web.pages;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import org.springframework.stereotype.Component;

/** QR codes drawn on the page itself, for a page shows no picture that is not ours. In templates: {@code @qr.of(...)}. */
@Component("qr")
final class QrPicture {

    /** As SVG has it: how wide and high, and where the squares are. */
    public record Drawn(int size, String path) {}

    /** The code of a text. */
    public Drawn of(String text) {
        BitMatrix code = code(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new Drawn(code.getWidth(), path.toString());
    }

    private static BitMatrix code(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalArgumentException("An address of a second factor fits into a QR code", e);
        }
    }
}
