package casebook.shared.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void is_rounded_to_the_nearest_whole_one() {
        assertThat(Share.inAHundred(27, 30)).isEqualTo(90);
        assertThat(Share.inAHundred(1, 30)).isEqualTo(3);
        assertThat(Share.inAHundred(1, 200)).isEqualTo(1);
        assertThat(Share.inAHundred(30, 30)).isEqualTo(100);
    }

    @Test
    void is_not_told_of_fewer_than_ten() {
        assertThat(Share.inAHundred(9, 10)).isEqualTo(90);
        assertThat(Share.inAHundred(8, 9)).isNull();
    }

    @Test
    void is_not_told_where_the_part_is_more_than_the_whole() {
        assertThat(Share.inAHundred(31, 30)).isNull();
    }
}
