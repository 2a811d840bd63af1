using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Package.Tests;

/// <summary>A way to set severities, or two together: a project with a finding of each rule in C# and in JSON, and what is set there.</summary>
/// <param name="Name">The name of the project.</param>
/// <param name="Words">What is set, as the documentation says it.</param>
public sealed record SeveritySetting(string Name, string Words)
{
    /// <summary>An error, a warning and an information by default.</summary>
    internal static readonly IReadOnlyList<string> Rules = ["PSP1001", "PSP1006", "PSP1002"];

    private const string Suppression = "System.Diagnostics.CodeAnalysis.SuppressMessage(\"PartnershipSpec.Claim\", \"{0}\")";

    // Each differs from the default of its rule, and from what is set by criterion.
    private static readonly string ByRule = Each("dotnet_diagnostic.{0}.severity = ", "suggestion", "error", "error");

    private static readonly string ByCriterion = string.Concat(
        new[] { "threeSectors", "someStructure", "littleFormality" }.Select(id => $"partnership_spec.{id}.severity = warning\n"));

    internal static readonly SeveritySetting Nothing = new("nothing", "nothing");
    internal static readonly SeveritySetting EditorConfig = new("editorconfig", "`.editorconfig` by rule") { UnderSection = ByRule };
    internal static readonly SeveritySetting GlobalConfig = new("globalconfig", "`.globalconfig` by rule") { Global = ByRule };
    internal static readonly SeveritySetting OwnKey = new("own", "`.editorconfig` by criterion") { UnderSection = ByCriterion };
    internal static readonly SeveritySetting GlobalOwnKey = new("globalown", "`.globalconfig` by criterion") { Global = ByCriterion };
    internal static readonly SeveritySetting NoWarn = new("nowarn", "`NoWarn`") { Properties = Property("NoWarn") };
    internal static readonly SeveritySetting WarningsAsErrors = new("errors", "`WarningsAsErrors`") { Properties = Property("WarningsAsErrors") };
    internal static readonly SeveritySetting AllAsErrors = new("allerrors", "`TreatWarningsAsErrors`") { Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>" };
    internal static readonly SeveritySetting Pragma = new("pragma", "`#pragma warning disable`") { Head = "#pragma warning disable " + string.Join(", ", Rules) };
    internal static readonly SeveritySetting OnType = new("type", "`SuppressMessage` on the type") { OfType = $"[{Suppression}] " };
    internal static readonly SeveritySetting OnAssembly = new("assembly", "`SuppressMessage` on the assembly") { Head = Each($"[assembly: {Suppression}]", "", "", "") };

    /// <summary>One thing set at a time.</summary>
    internal static readonly IReadOnlyList<SeveritySetting> Single =
        [Nothing, EditorConfig, GlobalConfig, OwnKey, GlobalOwnKey, NoWarn, WarningsAsErrors, AllAsErrors, Pragma, OnType, OnAssembly];

    private static readonly SeveritySetting OtherGlobalConfig =
        new("otherglobal", "`.globalconfig` by rule: `warning`") { Global = Each("dotnet_diagnostic.{0}.severity = ", "warning", "warning", "warning") };

    private static readonly SeveritySetting OtherGlobalOwnKey = new("otherown", "`.globalconfig` by criterion: `suggestion`") { Global = ByCriterion.Replace("warning", "suggestion") };

    internal static readonly SeveritySetting EditorConfigAndGlobalConfig = EditorConfig.And(OtherGlobalConfig);
    internal static readonly SeveritySetting EditorConfigAndErrors = EditorConfig.And(WarningsAsErrors);
    internal static readonly SeveritySetting OwnKeyInBoth = OwnKey.And(OtherGlobalOwnKey);
    internal static readonly SeveritySetting OwnKeyAndEditorConfig = OwnKey.And(EditorConfig);
    internal static readonly SeveritySetting OwnKeyAndGlobalConfig = OwnKey.And(GlobalConfig);
    internal static readonly SeveritySetting OwnKeyAndNoWarn = OwnKey.And(NoWarn);
    internal static readonly SeveritySetting OwnKeyAndErrors = OwnKey.And(WarningsAsErrors);
    internal static readonly SeveritySetting OwnKeyAndAllAsErrors = OwnKey.And(AllAsErrors);
    internal static readonly SeveritySetting OwnKeyAndPragma = OwnKey.And(Pragma);
    internal static readonly SeveritySetting OwnKeyAndOnType = OwnKey.And(OnType);

    /// <summary>Two things set together.</summary>
    internal static readonly IReadOnlyList<SeveritySetting> Combined =
    [
        EditorConfigAndGlobalConfig, EditorConfigAndErrors, OwnKeyInBoth, OwnKeyAndEditorConfig, OwnKeyAndGlobalConfig,
        OwnKeyAndNoWarn, OwnKeyAndErrors, OwnKeyAndAllAsErrors, OwnKeyAndPragma, OwnKeyAndOnType,
    ];

    /// <summary>A severity by criterion for the JSON files of one folder, of which there is one more.</summary>
    internal static readonly SeveritySetting OwnKeyOfAFolder = new("folder", "") { Section = "[archive/**.json]", UnderSection = ByCriterion };

    /// <summary>Properties of the project file.</summary>
    internal string Properties { get; private init; } = "";

    private string Section { get; init; } = "[*]";

    private string UnderSection { get; init; } = "";

    private string Global { get; init; } = "";

    private string Head { get; init; } = "";

    private string OfType { get; init; } = "";

    /// <summary>The files of the project, but for the project file.</summary>
    internal IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("Claims.cs", $$"""
            using PartnershipSpec;
            {{Head}}
            {{On(0)}}[Partnership(PartnershipCategory.MultiStakeholderPartnership, Sectors = Sectors.PrivateSector)] class Contradicted { }
            {{On(1)}}[Partnership(PartnershipCategory.RoundTable, GovernanceStructure = false, GovernanceBodies = GovernanceBodies.SteeringCommittee)] class Muddled { }
            {{On(2)}}[Partnership(PartnershipCategory.RoundTable, StructureFormality = StructureFormality.Informal)] class Departing { }
            """);
        yield return ("partnerships.json", """
            { "partnerships": [
              { "id": "a", "name": "A", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector"] } },
              { "id": "b", "name": "B", "claims": "roundTable", "facts": { "governanceStructure": false, "governanceBodies": ["steeringCommittee"] } },
              { "id": "c", "name": "C", "claims": "roundTable", "facts": { "structureFormality": "informal" } }
            ] }
            """);
        if (this == OwnKeyOfAFolder) yield return ("archive/old.partnerships.json", """
            { "partnerships": [ { "id": "old", "name": "Old", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector"] } } ] }
            """);
        if (UnderSection.Length > 0) yield return (".editorconfig", $"{Section}\n{UnderSection}");
        if (Global.Length > 0) yield return (".globalconfig", "is_global = true\n" + Global);
    }

    private static string Property(string name) => $"<{name}>$({name});{string.Join(';', Rules)}</{name}>";

    private static string Each(string line, params string[] values) => string.Concat(Rules.Zip(values, (rule, value) => line.Replace("{0}", rule) + value + "\n"));

    private SeveritySetting And(SeveritySetting other) => new($"{Name}-{other.Name}", $"{Words}, {other.Words}")
    {
        UnderSection = UnderSection + other.UnderSection,
        Global = Global + other.Global,
        Head = Head + other.Head,
        OfType = OfType + other.OfType,
        Properties = Properties + other.Properties,
    };

    private string On(int rule) => OfType.Replace("{0}", Rules[rule]);
}
