using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Roslyn.Generation.Emission.Text;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The spec itself: what explanations are made of, and what projects that use these types are judged by.</summary>
internal static class SpecEmitter
{
    internal static string Emit(EmissionContext context)
    {
        string key = CSharpText.Literal(OwnedSpec.Key(context.Spectrum.Id, TypesOf(context), EmittedFormat.Current));
        string name = context.Names.Spectrum;
        string body = $$"""
            /// <summary>The spectrum “{{context.Doc(context.Spectrum.Title, context.Spectrum.Id)}}”.</summary>
            /// <remarks>{{Source(context.Spectrum)}}</remarks>
            {{context.Attributes}}
            {{context.Access}} static class {{name}}
            {
                internal static readonly {{EmissionContext.Runtime}}SpectrumHandle Handle =
                    new {{EmissionContext.Runtime}}SpectrumHandle({{EmissionContext.Format}}, typeof({{context.Global(name)}}).Assembly, {{key}}, {{CSharpText.Number(context.Model.Words)}});

                /// <summary>The categories, traits, values and criteria, with their texts and quotations.</summary>
                public static global::PartnershipSpec.SpectrumModel Model => Handle.Model;
            }
            """;
        string attribute = $"""
            // The spec. The engine reads it when something is first asked that the tables of the classifier do not answer; so do the analyzers of
            // projects that use these types.
            [assembly: global::System.Reflection.AssemblyMetadata(
                {key},
                ""
                {CSharpText.Indent(Literals(SpectrumDigest.Of(context.Spectrum)), 4).TrimStart()})]


            """;
        return context.File(body, attribute);
    }

    /// <summary>Who can take the types: those that are hidden nobody but this project.</summary>
    private static OwnedTypes TypesOf(EmissionContext context) =>
        !context.IsInternal ? OwnedTypes.Public : context.CanHideInternals ? OwnedTypes.Hidden : OwnedTypes.Internal;

    /// <summary>The work it is read from, and whose the words are.</summary>
    private static string Source(Spectrum spectrum) =>
        CSharpText.Xml((spectrum.Source.Length == 0 ? "" : Sentence.Close("Source: " + spectrum.Source) + " ") + spectrum.Rights);

    private static string Literals(string json)
    {
        var lines = new System.Text.StringBuilder();
        foreach (string line in JsonLines.Split(json)) lines.Append("\n+ ").Append(CSharpText.Literal(line));
        return lines.ToString(1, lines.Length - 1);
    }
}
