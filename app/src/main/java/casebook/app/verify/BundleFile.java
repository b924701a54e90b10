package casebook.app.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip that may have been made to do harm. Nothing is unpacked; names, counts and sizes are bounded. */
final class BundleFile implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

    private final ZipFile zip;
    private final Limits limits;
    private final Set<String> names;

    private BundleFile(ZipFile zip, Limits limits, Set<String> names) {
        this.zip = zip;
        this.limits = limits;
        this.names = names;
    }

    static BundleFile open(Path path) throws IOException {
        ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        try {
            return new BundleFile(zip, new Limits(Files.size(path)), names(zip));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static Set<String> names(ZipFile zip) throws IOException {
        if (zip.size() > Limits.FILES) {
            throw new NoBundle("It has too many files.");
        }
        List<String> all = zip.stream().map(ZipEntry::getName).toList();
        Set<String> names = new LinkedHashSet<>(all);
        Set<String> lower = new HashSet<>();
        for (String name : all) {
            boolean isPlain = name.length() <= Limits.NAME && NAME.matcher(name).matches();
            if (!isPlain || !lower.add(name.toLowerCase(Locale.ROOT))) {
                throw new NoBundle("It has a file with a name that no bundle has, or two of one name.");
            }
        }
        return names;
    }

    Set<String> names() {
        return names;
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new NoBundle("It has no file " + name + ".");
        }
        try {
            return new BufferedInputStream(limits.counting(zip.getInputStream(entry)), 1 << 16);
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(Limits.SMALL_FILE + 1);
            if (bytes.length > Limits.SMALL_FILE) {
                throw new NoBundle("Its file " + name + " is too long.");
            }
            return bytes;
        } catch (NoBundle e) {
            throw e;
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    String text(String name) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(name)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NoBundle("Its file " + name + " is no text.", e);
        }
    }

    /** In hex. */
    String sha256(String name) throws IOException {
        try (InputStream in = open(name)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoBundle e) {
            throw e;
        } catch (IOException e) {
            throw damaged(name, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static NoBundle damaged(String name, IOException e) {
        return new NoBundle("Its file " + name + " is damaged, or longer than it can be.", e);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
