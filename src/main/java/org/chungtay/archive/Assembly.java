package org.chungtay.archive;

import java.util.List;
import java.util.function.Function;
import org.chungtay.model.Archive;
import org.chungtay.model.Pending;
import org.chungtay.model.Problem;
import org.chungtay.model.Resolver;
import org.chungtay.model.Source;
import org.chungtay.model.Validity;

/// The assembled archive, what answers the questions of its Markdown, and what is wrong.
///
/// @param destinations what links and pictures can lead to
/// @param validity when the archive is the same
/// @param pending what is not public yet
/// @param next what happens at the next moment at which the archive is another
/// @param promises what was published before, and whether it is kept
public record Assembly(
    Archive archive,
    Function<Source<?>, Resolver> resolvers,
    Destinations destinations,
    Validity validity,
    Pending pending,
    List<Transition> next,
    Promises promises,
    List<Problem> problems) {}
