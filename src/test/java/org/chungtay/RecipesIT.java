package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pipelines that `docs/ci` offers do what they are for: in a fresh clone, with what they keep,
/// their own commands make what a commit changed and no more.
class RecipesIT {

  private static final int ARTICLES = 12;

  @TempDir private Path folder;

  static Stream<CiRecipe> recipes() {
    return Stream.of(CiRecipe.gitHub(), CiRecipe.gitLab("pages"));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void a_fresh_clone_makes_what_its_commit_changed_and_no_more(CiRecipe recipe) throws Exception {
    TestSite site = repository(folder.resolve("repository"));
    CiHost host = new CiHost(folder.resolve("host"), site.folder());
    CiHost.Run before = host.run(recipe);
    assertThat(site.read("content/urls.lock").lines())
        .as("what is published is recorded")
        .hasSizeGreaterThan(ARTICLES);
    site.write("content/articles/2023/moi.md", TestSite.article("Bài mới", "Chữ của bài mới.\n"));
    commit(site);
    CiHost.Run after = host.run(recipe);
    assertThat(site.read("content/urls.lock")).contains("\n/tin/moi/\t");
    CiHost.Run clean = new CiHost(folder.resolve("another"), site.folder()).run(recipe);

    assertThat(after.tree()).isEqualTo(clean.tree()).containsKey("tin/moi/index.html");
    assertThat(host.programsBuilt()).isOne();
    for (String step : List.of("/work/parsed", "/work/rendered", "/work/linted")) {
      assertThat(clean.number(step)).as(step).isGreaterThan(ARTICLES);
      assertThat(after.number(step)).as(step).isOne();
    }
    assertThat(after.number("/work/drafted"))
        .as("drafted")
        .isLessThan(clean.number("/work/drafted") / 2);
    long changed =
        after.tree().entrySet().stream()
            .filter(file -> !file.getValue().equals(before.tree().get(file.getKey())))
            .count();
    assertThat(after.number("/written"))
        .as("written")
        .isEqualTo(changed)
        .isLessThan(after.tree().size() / 2);
    assertThat(after.number("/unchanged")).isEqualTo(after.tree().size() - changed);
    assertThat(after.number("/work/formed")).as("formed").isLessThan((int) changed);
  }

  /// One that holds program and content side by side.
  private static TestSite repository(Path folder) throws IOException, InterruptedException {
    TestSite site = TestSite.generated(folder, 1, ARTICLES);
    for (String part :
        List.of(
            "chungtay",
            "pom.xml",
            "src/main",
            "src/launcher",
            "themes",
            ".gitignore",
            "content/.gitattributes")) {
      TestFolders.copy(
          TestSite.REPOSITORY.resolve(part),
          folder.resolve(part),
          StandardCopyOption.COPY_ATTRIBUTES);
    }
    CiHost.shell(
        folder,
        "git init -q -b main && git config receive.denyCurrentBranch updateInstead"
            + " && git config receive.advertisePushOptions true",
        Map.of());
    commit(site);
    return site;
  }

  private static void commit(TestSite site) throws IOException, InterruptedException {
    CiHost.shell(
        site.folder(),
        """
        git add -A
        git -c user.name=Thử -c user.email=thu@thu.example commit -q -m Thử
        """,
        Map.of());
  }
}
