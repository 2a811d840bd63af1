using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.TestKit.Consumers;

/// <summary>
/// A way to set severities, or two of them together: a project with one finding of each rule in C# and in JSON, and what is set there.
/// </summary>
/// <param name="Name">The name of the project.</param>
/// <param name="Words">What is set, as the documentation says it.</param>
public sealed record SeveritySetting(string Name, string Words)
{
    /// <summary>An error, a warning and an information by default.</summary>
    public static readonly IReadOnlyList<string> Rules = ["PSP1001", "PSP1006", "PSP1002"];

    // Each differs from the default of its rule, and from what the keys of the criteria say.
    private const string ByRule =
        "dotnet_diagnostic.PSP1001.severity = suggestion\ndotnet_diagnostic.PSP1006.severity = error\n"
            + "dotnet_diagnostic.PSP1002.severity = error\n";
    private const string ByCriterion =
        "partnership_spec.threeSectors.severity = warning\npartnership_spec.someStructure.severity = warning\n"
            + "partnership_spec.littleFormality.severity = warning\n";
    private const string NotShown = "/nowarn:PSP1001,PSP1006,PSP1002";
    private const string AsErrors = "/warnaserror+:PSP1001,PSP1006,PSP1002";
    private const string AllAsErrors = "/warnaserror+";
    private const string Pragma = "#pragma warning disable PSP1001, PSP1006, PSP1002";
    private const string Suppression =
        "System.Diagnostics.CodeAnalysis.SuppressMessage(\"PartnershipSpec.Claim\", \"{0}\", Justification = \"Known.\")";

    public static readonly SeveritySetting Nothing = new("nothing", "nothing");
    public static readonly SeveritySetting EditorConfig = new("editorconfig", "`.editorconfig`, by rule") { UnderSection = ByRule };
    public static readonly SeveritySetting GlobalConfig = new("globalconfig", "`.globalconfig`, by rule") { Global = ByRule };
    public static readonly SeveritySetting NoWarn = new("nowarn", "`NoWarn`") { Switch = NotShown };
    public static readonly SeveritySetting WarningsAsErrors = new("aserrors", "`WarningsAsErrors`") { Switch = AsErrors };
    public static readonly SeveritySetting TreatWarningsAsErrors = new("allaserrors", "`TreatWarningsAsErrors`") { Switch = AllAsErrors };
    public static readonly SeveritySetting Disabled = new("pragma", "`#pragma warning disable`") { Head = Pragma };
    public static readonly SeveritySetting OnType = new("ontype", "`SuppressMessage` on the type") { TypeAttribute = Suppression };
    public static readonly SeveritySetting OnAssembly =
        new("onassembly", "`SuppressMessage` on the assembly") { Head = Lines("[assembly: " + Suppression + "]") };
    public static readonly SeveritySetting OwnKey = new("own", "`.editorconfig`, by criterion") { UnderSection = ByCriterion };
    public static readonly SeveritySetting OwnKeyInGlobalConfig =
        new("ownglobal", "`.globalconfig`, by criterion") { Global = ByCriterion };
    public static readonly SeveritySetting OwnKeyInBoth =
        new("own-own", "by criterion, and `.globalconfig` by criterion: `suggestion`")
        {
            UnderSection = ByCriterion,
            Global = ByCriterion.Replace("warning", "suggestion")
        };
    public static readonly SeveritySetting OwnKeyAndEditorConfig =
        new("own-editorconfig", "by criterion, and `.editorconfig` by rule") { UnderSection = ByRule + ByCriterion };
    public static readonly SeveritySetting OwnKeyAndGlobalConfig =
        new("own-globalconfig", "by criterion, and `.globalconfig` by rule") { UnderSection = ByCriterion, Global = ByRule };
    public static readonly SeveritySetting OwnKeyAndNoWarn =
        new("own-nowarn", "by criterion, and `NoWarn`") { UnderSection = ByCriterion, Switch = NotShown };
    public static readonly SeveritySetting OwnKeyAndWarningsAsErrors =
        new("own-aserrors", "by criterion, and `WarningsAsErrors`") { UnderSection = ByCriterion, Switch = AsErrors };
    public static readonly SeveritySetting OwnKeyAndAllAsErrors =
        new("own-allaserrors", "by criterion, and `TreatWarningsAsErrors`") { UnderSection = ByCriterion, Switch = AllAsErrors };
    public static readonly SeveritySetting OwnKeyAndPragma =
        new("own-pragma", "by criterion, and `#pragma warning disable`") { UnderSection = ByCriterion, Head = Pragma };
    public static readonly SeveritySetting OwnKeyAndOnType =
        new("own-ontype", "by criterion, and `SuppressMessage` on the type") { UnderSection = ByCriterion, TypeAttribute = Suppression };

    /// <summary>One thing set at a time.</summary>
    public static readonly IReadOnlyList<SeveritySetting> Single =
        [Nothing, EditorConfig, GlobalConfig, OwnKey, OwnKeyInGlobalConfig, NoWarn, WarningsAsErrors, TreatWarningsAsErrors, Disabled,
            OnType, OnAssembly];

    /// <summary>A severity by criterion, and something else.</summary>
    public static readonly IReadOnlyList<SeveritySetting> Combined =
        [OwnKeyInBoth, OwnKeyAndEditorConfig, OwnKeyAndGlobalConfig, OwnKeyAndNoWarn, OwnKeyAndWarningsAsErrors, OwnKeyAndAllAsErrors,
            OwnKeyAndPragma, OwnKeyAndOnType];

    /// <summary>A severity by criterion for the JSON files of one folder, of which there is one more.</summary>
    public static readonly SeveritySetting OwnKeyOfAFolder =
        new("folder", "") { Section = "[archive/**.json]", UnderSection = ByCriterion };

    /// <summary>No rule is shown by itself, and nothing writes a log, for which the compiler would run every analyzer.</summary>
    public static readonly SeveritySetting OwnKeyAloneInABuild = new("unlogged", "")
    {
        UnderSection = ByCriterion,
        Global = Lines("dotnet_diagnostic.{0}.severity = suggestion"),
    };

    private string Section { get; init; } = "[*]";

    private string UnderSection { get; init; } = "";

    private string Global { get; init; } = "";

    private string Head { get; init; } = "";

    private string TypeAttribute { get; init; } = "";

    /// <summary>The compiler's switch that a property of the project file comes to; "" where none is set.</summary>
    public string Switch { get; private init; } = "";

    /// <summary>The files of the project, but for the project file.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("Claims.cs", $$"""
            using PartnershipSpec;
            {{Head}}
            {{OnTypeOf(0)}}[Partnership(PartnershipCategory.MultiStakeholderPartnership, Name = "Contradicted", Sectors = Sectors.PrivateSector)] class Contradicted { }
            {{OnTypeOf(1)}}[Partnership(PartnershipCategory.RoundTable, Name = "Muddled", GovernanceStructure = false, GovernanceBodies = GovernanceBodies.SteeringCommittee)] class Muddled { }
            {{OnTypeOf(2)}}[Partnership(PartnershipCategory.RoundTable, Name = "Departing", StructureFormality = StructureFormality.Informal)] class Departing { }
            """);
        yield return ("partnerships.json", """
            { "partnerships": [
              { "id": "a", "name": "Contradicted", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector"] } },
              { "id": "b", "name": "Muddled", "claims": "roundTable", "facts": { "governanceStructure": false, "governanceBodies": ["steeringCommittee"] } },
              { "id": "c", "name": "Departing", "claims": "roundTable", "facts": { "structureFormality": "informal" } }
            ] }
            """);
        if (Section != "[*]") yield return ("archive/old.partnerships.json", """
            { "partnerships": [ { "id": "old", "name": "Contradicted", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector"] } } ] }
            """);
        if (UnderSection.Length > 0) yield return (".editorconfig", $"{Section}\n{UnderSection}");
        if (Global.Length > 0) yield return (".globalconfig", "is_global = true\n" + Global);
    }

    private string OnTypeOf(int rule) => TypeAttribute.Length == 0 ? "" : "[" + TypeAttribute.Replace("{0}", Rules[rule]) + "] ";

    private static string Lines(string format) => string.Join('\n', Rules.Select(rule => format.Replace("{0}", rule)));
}
