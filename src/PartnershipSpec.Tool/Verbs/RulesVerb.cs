using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp rules</c>: the catalogue of rules, or the page of one.</summary>
internal sealed class RulesVerb : Verb
{
    private readonly Argument<string?> _id = new("ID")
    {
        Description = "A rule, whose page is shown. Default: all rules.",
        HelpName = "ID",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _format = CommonOptions.Choice("--format", "How the answer is written. Default: text.", [.. RuleWriters.Names]);

    public RulesVerb()
        : base("rules", "Lists the rules, or explains one of them.")
    {
        _id.CompletionSources.Add(_ => RuleCatalogue.All.Select(r => new System.CommandLine.Completions.CompletionItem(r.Id)));
        CommonOptions.Add(Command, _id, _format, Options.Language, Options.Output, Options.Color);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        "psp rules",
        "psp rules PSP1001",
        "psp rules --language fr --format json",
    ];

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        string format = invocation.Value(_format) ?? "text";
        if (invocation.Value(_id) is not { } asked)
        {
            invocation.Output.Write(output => RuleWriters.Write(format, invocation.Culture, output));
            return Task.FromResult(ExitCode.Nothing);
        }

        string[] known = [.. RuleCatalogue.All.Select(r => r.Id)];
        string id = known.FirstOrDefault(rule => rule.Equals(asked, StringComparison.OrdinalIgnoreCase))
            ?? throw UnknownName.Of(ToolTexts.NoSuchRule, asked, known);
        if (format == "json") throw new ToolException(ToolTexts.NoJsonPage);

        var style = new Style(invocation.UsesColor);
        invocation.Output.Write(output =>
        {
            if (format == "markdown") output.Write(RulePage.Markdown(id));
            else RulePage.Write(id, style, output);
        });
        return Task.FromResult(ExitCode.Nothing);
    }
}
