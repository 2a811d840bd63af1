using System.Collections.Generic;
using PartnershipSpec.Tool.CommandLine;

namespace PartnershipSpec.Tool.Verbs;

/// <summary>The verbs, in the order in which help lists them.</summary>
internal static class AllVerbs
{
    internal static IReadOnlyList<Verb> Make() =>
    [
        new CheckVerb(),
        new ClassifyVerb(),
        new ExplainVerb(),
        new AdviseVerb(),
        new AskVerb(),
        new ImportVerb(),
        new ReportVerb(),
        new LintVerb(),
        new DiffVerb(),
        new SqlVerb(),
        new SchemaVerb(),
        new RulesVerb(),
        new CompletionVerb(),
    ];
}
