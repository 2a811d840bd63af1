using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Harness;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Hostile;

/// <summary>
/// A project with a declaration file in a folder of each hostile name; each lacks a name, so that something is reported in it.
/// </summary>
internal static class HostilePaths
{
    private const string Nameless = """{ "partnerships": [ { "id": "i" } ] }""";

    private static readonly Lazy<Task<WholeProject>> LazyProject = new(() => WholeProject.Build(
        [new MemoryText("own.spectrum.json", HostileNames.Spec()), .. HostileTexts.All.Select(text => new MemoryText(Of(text), Nameless))],
        "", HostileProject.OwnOnly));

    internal static Task<WholeProject> Project => LazyProject.Value;

    internal static string Of(string text) => text + "/a.partnerships.json";

    /// <summary>Whether what is wrong in the file is reported there, under the path as it was given.</summary>
    internal static async Task<bool> IsReportedIn(string text)
    {
        IEnumerable<Diagnostic> found =
            (await Project).Reported.Where(d => d.Id == "PSP2002" && TestProject.PathOf(d.Location) == Of(text));
        return found.Count() == 1;
    }
}
