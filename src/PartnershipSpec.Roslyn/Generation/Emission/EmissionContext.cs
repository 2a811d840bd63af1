using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Roslyn.Generation.Emission.Text;
using PartnershipSpec.Roslyn.Generation.Pipeline;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>What every emitter needs to know of the spectrum and the project.</summary>
internal sealed class EmissionContext
{
    /// <summary>The namespace of what emitted code calls of the engine.</summary>
    internal const string Runtime = "global::PartnershipSpec.Engine.Runtime.";

    private const string ToolName = "PartnershipSpec";

    private static readonly string ToolVersion = typeof(EmissionContext).Assembly.GetName().Version.ToString(3);

    // To Windows, a file whose name begins like this is a device, whatever follows.
    private static readonly Regex DeviceName =
        new(@"^(CON|PRN|AUX|NUL|COM\d|LPT\d)(\.|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly EmissionInput _input;
    private readonly string[] _languages;
    private readonly Lazy<SpectrumModel> _model;
    private readonly Lazy<LookupPlan> _lookup;

    internal EmissionContext(EmissionInput input)
    {
        _input = input;
        _languages = [.. new[] { input.Options.Language, "en" }.Concat(Spectrum.Languages)];
        Names = new CSharpNames(Spectrum.Namespace, Spectrum.Subject);
        _model = new Lazy<SpectrumModel>(() => SpectrumCompiler.Compile(Spectrum));
        _lookup = new Lazy<LookupPlan>(() => new LookupPlan(Model));
    }

    internal Spectrum Spectrum => _input.Spectrum;

    internal SpectrumModel Model => _model.Value;

    /// <summary>How facts are looked up.</summary>
    internal LookupPlan Lookup => _lookup.Value;

    /// <summary>The names of what is made.</summary>
    internal CSharpNames Names { get; }

    internal bool IsInternal => _input.Options.IsInternal;

    /// <summary>Whether internal types can be hidden from projects that see this one's internals.</summary>
    internal bool CanHideInternals => _input.Options.CanHideInternals;

    /// <summary>The accessibility of the types made from the spec.</summary>
    internal string Access => IsInternal ? "internal" : "public";

    /// <summary>The setter of a property that is set once, at creation.</summary>
    internal string Init => _input.Options.HasInitAccessors ? "init" : "set";

    /// <summary>Whether structures can be declared read-only: not where their setters cannot be <c>init</c>.</summary>
    internal bool HasReadonlyStructs => _input.Options.HasInitAccessors;

    /// <summary>What stands before an enumeration made from the spec.</summary>
    internal string EnumAttributes => IsInternal ? Embedded + GeneratedCode : GeneratedCode;

    /// <summary>What stands before a class or structure made from the spec.</summary>
    internal string Attributes => EnumAttributes + NoCoverage;

    /// <summary>What stands before a class that is internal in every project.</summary>
    internal string InternalAttributes => Embedded + GeneratedCode + NoCoverage;

    /// <summary>Hides an internal type from projects that see this one's internals and have one of the same name.</summary>
    internal string Embedded => CanHideInternals ? EmbeddedEmitter.Attribute + "\n" : "";

    private const string NoCoverage = "\n[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]";

    private static string GeneratedCode => $"[global::System.CodeDom.Compiler.GeneratedCode(\"{ToolName}\", \"{ToolVersion}\")]";

    /// <summary>The format that code is emitted in.</summary>
    internal static string Format => CSharpText.Number(EmittedFormat.Current);

    /// <summary>The enumeration of categories.</summary>
    internal string Category => Global(Names.Category);

    /// <summary>The structure of facts.</summary>
    internal string Facts => Global(Names.Facts);

    /// <summary>The result of judging.</summary>
    internal string Judgement => $"global::PartnershipSpec.Judgement<{Category}, {Facts}>";

    /// <summary>The result of classifying: eight bytes where the categories fit.</summary>
    internal string Classification => Lookup.Layout.IsCompact
        ? $"global::PartnershipSpec.Classification<{Category}>"
        : $"global::PartnershipSpec.WideClassification<{Category}, {Facts}>";

    /// <summary>The full name of a type of the spectrum's namespace.</summary>
    internal string Global(string type) => "global::" + Names.FullName(type);

    /// <summary>The C# type of a trait's property, without the question mark.</summary>
    internal string TypeOf(Trait trait) => trait.Kind == SpectrumTraitKind.Flag ? "bool" : Global(CSharpNames.Pascal(trait.Id));

    /// <summary>A text of the spec in the language of the documentation, fit for XML.</summary>
    internal string Doc(Texts texts, string otherwise)
    {
        string text = texts.InFirstOf(_languages);
        return CSharpText.Xml(text.Length == 0 ? otherwise : text);
    }

    /// <summary>The names of the fields that hold the atoms known true, by words.</summary>
    internal IReadOnlyList<string> KnownFields => Fields("_known");

    /// <summary>The names of the fields that hold the atoms known false, by words.</summary>
    internal IReadOnlyList<string> ExcludedFields => Fields("_excluded");

    /// <summary>A file of the spectrum's namespace.</summary>
    /// <param name="body">What stands in the namespace.</param>
    /// <param name="attributes">What stands before it.</param>
    internal string File(string body, string attributes = "") => $$"""
        // <auto-generated/>
        // Made by {{ToolName}} from the spectrum "{{Spectrum.Id}}", version {{CSharpText.Xml(Spectrum.Version)}}. To change it, change the spec.
        #nullable enable

        {{attributes}}namespace {{Names.Namespace}}
        {
        {{CSharpText.Indent(body, 4)}}
        }

        """.Replace("\r\n", "\n");

    /// <summary>The name under which the compiler files a part: unique in the project, and short, since some systems limit paths.</summary>
    internal string HintName(string part)
    {
        const int longest = 40;
        string suffix = "." + part + ".g.cs";
        string name = DeviceName.IsMatch(Names.Namespace) ? "_" + Names.Namespace : Names.Namespace;
        if (name.Length + suffix.Length > longest)
        {
            string hash = StableHash(name).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
            name = name.Substring(0, Math.Max(0, longest - suffix.Length - hash.Length - 1)) + "-" + hash;
        }

        return name + suffix;
    }

    private static uint StableHash(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));

    private string[] Fields(string name) =>
        Model.Words == 1 ? [name] : [.. Enumerable.Range(0, Model.Words).Select(word => name + CSharpText.Number(word))];
}
