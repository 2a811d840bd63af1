using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;
using Xunit;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>What holds of every problem, whatever the file.</summary>
internal static class ProblemAsserts
{
    internal static void StandInTheFile(IEnumerable<Problem> problems, string path, string text)
    {
        foreach (Problem problem in problems)
        {
            Assert.All(problem.Related.Prepend(problem.Location), place => Stands(place, path, text));
            Assert.DoesNotContain('\n', problem.Message.ToString());
            Assert.NotEmpty(problem.Message.ToString());
        }
    }

    /// <summary>The texts that a file's problems point at, in order.</summary>
    internal static string[] Pointed(IEnumerable<Problem> problems, string text) =>
        [.. problems.Select(p => text.Substring(p.Location.Span.Start, p.Location.Span.Length))];

    private static void Stands(SourceLocation place, string path, string text)
    {
        Assert.Equal(path, place.Path);
        Assert.InRange(place.Span.Start, 0, text.Length);
        Assert.InRange(place.Span.End, place.Span.Start, text.Length);
        Assert.Equal(LineOf(text, place.Span.Start), place.Start);
        Assert.Equal(LineOf(text, place.Span.End), place.End);

        // Something to underline, unless the file ends there; and neither blanks before nor after it.
        string pointed = text[place.Span.Start..place.Span.End];
        Assert.True(pointed.Length > 0 || place.Span.Start == text.Length, pointed);
        Assert.Equal(pointed.Trim(), pointed);
    }

    /// <summary>Line and character by counting line feeds; the files have no others.</summary>
    private static (int Line, int Character) LineOf(string text, int offset)
    {
        string before = text[..offset];
        return (before.Count(c => c == '\n'), offset - (before.LastIndexOf('\n') + 1));
    }
}
