package org.chungtay.archive;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.chungtay.model.Archive;
import org.chungtay.model.Problem;
import org.chungtay.model.Resolver;
import org.chungtay.model.Source;

/// The assembled archive, what answers the questions of its Markdown, and what is wrong.
///
/// @param bodies every entry whose Markdown is to be rendered: the public ones, and those that will
///   be public later, so that their mistakes are found now
/// @param until when the next article is due or expires, unless something is edited before: up to
///   then the archive is the same at any moment
public record Assembly(
    Archive archive,
    List<Source<?>> bodies,
    Function<Source<?>, Resolver> resolvers,
    List<Problem> problems,
    Instant until) {}
