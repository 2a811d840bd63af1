using System.Collections.Generic;
using System.CommandLine;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Schemas;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp schema</c>: a JSON Schema that knows a spectrum, for editors.</summary>
internal sealed class SchemaVerb : Verb
{
    private const string Declarations = "declarations";
    private const string Mapping = "mapping";

    private readonly Option<string?> _for = CommonOptions.Choice("--for", "What files it is for. Default: declarations.", Declarations, Mapping);

    public SchemaVerb()
        : base("schema", "Writes a JSON Schema for editors that knows the spectrum: its categories, traits and values.")
    {
        CommonOptions.Add(Command, _for, Options.Spec, Options.Language, Options.Output);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        "psp schema --language de -o partnerships.de.schema.json",
        "psp schema --spec own.spectrum.json",
        "psp schema --for mapping",
    ];

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        CompiledSpectrum spectrum = AskedSpectrum.Of(invocation);
        JsonObject schema = invocation.Value(_for) == Mapping
            ? MappingSchema.Of(spectrum, invocation.Language)
            : DeclarationSchema.Of(spectrum, invocation.Language);
        invocation.Output.Write(output => JsonOutput.Write(output, json => schema.WriteTo(json)));
        return Task.FromResult(ExitCode.Nothing);
    }
}
