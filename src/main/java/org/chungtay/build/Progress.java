package org.chungtay.build;

/// Is told how a build is getting on. Called from several threads.
public interface Progress {

  /// A progress that nobody watches.
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(Stage stage, int steps) {}

        @Override
        public void step() {}
      };

  /// A stage begins that has this many steps; 0 when that is not known.
  void begin(Stage stage, int steps);

  /// One step of the current stage is done.
  void step();
}
