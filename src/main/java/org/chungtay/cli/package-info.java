/// The command line: arguments in, exit code and messages out. Start with [org.chungtay.cli.Main];
/// each command is a class of its own name.
@NullMarked
package org.chungtay.cli;

import org.jspecify.annotations.NullMarked;
