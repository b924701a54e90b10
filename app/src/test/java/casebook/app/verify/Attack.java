package casebook.app.verify;

import casebook.shared.log.Leaf;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody with the file in hand may do to it. */
enum Attack {
    A_BYTE_OF_THE_PAYLOAD {
        @Override
        void on(List<Row> rows, int at, Random chance) {
            Leaf old = leaf(rows, at);
            put(rows, at, with(old, flipped(old.payload(), chance), old.metadata()));
        }
    },
    A_BYTE_OF_THE_METADATA {
        @Override
        void on(List<Row> rows, int at, Random chance) {
            Leaf old = leaf(rows, at);
            put(rows, at, with(old, old.payload(), flipped(old.metadata(), chance)));
        }
    },
    A_LETTER_OF_A_COLUMN {
        @Override
        void on(List<Row> rows, int at, Random chance) {
            Leaf l = leaf(rows, at);
            int column = chance.nextInt(6);
            put(
                    rows,
                    at,
                    new Leaf(
                            column == 0 ? changed(l.aggregateType(), chance) : l.aggregateType(),
                            column == 1 ? changed(l.aggregate(), chance) : l.aggregate(),
                            l.sequence(),
                            column == 2 ? changed(l.eventId(), chance) : l.eventId(),
                            column == 3 ? changed(l.timestamp(), chance) : l.timestamp(),
                            column == 4 ? changed(l.payloadType(), chance) : l.payloadType(),
                            column == 5 ? changed(l.payloadRevision(), chance) : l.payloadRevision(),
                            l.payload(),
                            l.metadata()));
        }
    },
    ANOTHER_SEQUENCE_NUMBER {
        @Override
        void on(List<Row> rows, int at, Random chance) {
            Leaf l = leaf(rows, at);
            put(rows, at, numbered(l, l.sequence() + 1 + chance.nextInt(3)));
        }
    },
    ANOTHER_PLACE {
        @Override
        void on(List<Row> rows, int at, Random chance) {
            Row old = rows.get(at);
            rows.set(at, new Row(1 + chance.nextInt(rows.size() + 50), old.leaf()));
            rows.sort(Comparator.comparingLong(Row::globalIndex));
        }
    },
    TWO_EXCHANGED {
        @Override
        void on(List<Row> rows, int at, Random chance) {
            Collections.swap(rows, at, chance.nextInt(rows.size()));
            renumber(rows);
        }
    },
    THE_WORDS_OF_TWO_EXCHANGED {
        @Override
        void on(List<Row> rows, int at, Random chance) {
            int other = chance.nextInt(rows.size());
            Leaf one = leaf(rows, at);
            Leaf two = leaf(rows, other);
            put(rows, at, with(one, two.payload(), one.metadata()));
            put(rows, other, with(two, one.payload(), two.metadata()));
        }
    },
    TAKEN_OUT {
        @Override
        void on(List<Row> rows, int at, Random chance) {
            rows.remove(at);
        }
    },
    TAKEN_OUT_AND_CLOSED_UP {
        @Override
        void on(List<Row> rows, int at, Random chance) {
            rows.remove(at);
            renumber(rows);
        }
    },
    PUT_IN_TWICE {
        @Override
        void on(List<Row> rows, int at, Random chance) {
            rows.add(at, rows.get(chance.nextInt(rows.size())));
            renumber(rows);
        }
    },
    MADE_UP {
        @Override
        void on(List<Row> rows, int at, Random chance) {
            Leaf l = leaf(rows, at);
            String id = new UUID(chance.nextLong(), chance.nextLong()).toString();
            Leaf madeUp = new Leaf(
                    null,
                    id,
                    0,
                    id,
                    l.timestamp(),
                    "casebook.shared.audit.ConfidentialRead",
                    "1",
                    l.payload(),
                    l.metadata());
            rows.add(at, new Row(0, madeUp));
            renumber(rows);
        }
    },
    CUT_OFF {
        @Override
        void on(List<Row> rows, int at, Random chance) {
            rows.subList(at, rows.size()).clear();
        }
    };

    abstract void on(List<Row> rows, int at, Random chance);

    private static Leaf leaf(List<Row> rows, int at) {
        return Objects.requireNonNull(rows.get(at).leaf());
    }

    private static void put(List<Row> rows, int at, Leaf leaf) {
        rows.set(at, new Row(rows.get(at).globalIndex(), leaf));
    }

    private static void renumber(List<Row> rows) {
        List<Row> old = new ArrayList<>(rows);
        for (int i = 0; i < old.size(); i++) {
            rows.set(i, new Row(i + 1L, old.get(i).leaf()));
        }
    }

    private static Leaf with(Leaf l, ByteBuffer payload, ByteBuffer metadata) {
        return new Leaf(
                l.aggregateType(),
                l.aggregate(),
                l.sequence(),
                l.eventId(),
                l.timestamp(),
                l.payloadType(),
                l.payloadRevision(),
                payload,
                metadata);
    }

    private static Leaf numbered(Leaf l, long sequence) {
        return new Leaf(
                l.aggregateType(),
                l.aggregate(),
                sequence,
                l.eventId(),
                l.timestamp(),
                l.payloadType(),
                l.payloadRevision(),
                l.payload(),
                l.metadata());
    }

    private static ByteBuffer flipped(ByteBuffer bytes, Random chance) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        copy[chance.nextInt(copy.length)] ^= (byte) (1 + chance.nextInt(255));
        return ByteBuffer.wrap(copy);
    }

    private static String changed(@Nullable String text, Random chance) {
        if (text == null) {
            return "x";
        }
        char[] letters = text.toCharArray();
        letters[chance.nextInt(letters.length)] = (char) ('!' + chance.nextInt(90));
        return new String(letters);
    }
}
