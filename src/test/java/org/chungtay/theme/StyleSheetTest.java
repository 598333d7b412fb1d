package org.chungtay.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a {\\n  color: red;\\n}\\n                     | a{color: red;}",
        "a , b > c d{}                                | a,b > c d{}",
        "/* a { } */ p { margin: 0 /* x */ 1px }      | p{margin: 0 1px}",
        ":root { --light: initial; --dark: ; }        | :root{--light: initial;--dark: ;}",
        "a::before { content: \"  ;  /* \\\\\" */  \" }  | a::before{content: \"  ;  /* \\\\\" */  \"}",
        "a { width: calc(1px + 2px) } @media (a) and (b) { c {} } | a{width: calc(1px + 2px)}@media (a) and (b){c{}}",
        ".a\\\\, b { color: red }                       | .a\\\\, b{color: red}",
        "a /* never closed                            | a",
        "a { content: \"open\\n b: c }                   | a{content: \"open\\n b: c}",
      })
  void only_what_has_no_meaning_goes(String css, String compact) {
    assertThat(StyleSheet.compact(unescaped(css))).isEqualTo(unescaped(compact) + "\n");
  }

  private static String unescaped(String text) {
    return text.replace("\\\\", "\u0000").replace("\\n", "\n").replace('\u0000', '\\');
  }
}
