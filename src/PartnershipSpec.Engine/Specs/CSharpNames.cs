using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Specs;

/// <summary>How a spectrum looks in C#: the names of the types and members made from it.</summary>
internal sealed class CSharpNames
{
    private static readonly string[] TakenMembers =
    [
        "Name", "Category", "Facts", "Without", "TryCreate", "ToJson", "TryParse", "Judge",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize", "TypeId", "Match",
        "IsDefaultAttribute",
        "GetCustomAttribute", "GetCustomAttributes", "IsDefined",
    ];

    private static readonly string[] TakenValues = [NoneValue, OpenMarker, CompleteMarker];

    /// <param name="spaceName">The namespace.</param>
    /// <param name="subject">The id of what is classified.</param>
    public CSharpNames(string spaceName, string subject)
    {
        Namespace = spaceName;
        Model = Pascal(subject);
        OwnTypes = [Model, Category, Facts, Classifier, Attribute, Registry, Spectrum];
    }

    /// <summary>A set names no member.</summary>
    public const string NoneValue = "None";

    /// <summary>Marks a set whose naming is "all" as incomplete.</summary>
    public const string OpenMarker = "AndPerhapsOthers";

    /// <summary>Marks a set whose naming is "some" as complete.</summary>
    public const string CompleteMarker = "AndNoOthers";

    /// <summary>The bit of either marker.</summary>
    public const int MarkerBit = 30;

    /// <summary>The namespace.</summary>
    internal readonly string Namespace;

    /// <summary>The base class of the category models: <c>Partnership</c>.</summary>
    internal readonly string Model;

    /// <summary>The enumeration of categories.</summary>
    public string Category => Model + "Category";

    /// <summary>The structure of facts.</summary>
    public string Facts => Model + "Facts";

    /// <summary>The class that classifies and judges.</summary>
    public string Classifier => Model + "Classifier";

    /// <summary>The attribute that claims.</summary>
    public string Attribute => Model + "Attribute";

    /// <summary>The JSON declarations of a project.</summary>
    public string Registry => Model + "Registry";

    /// <summary>The spectrum as data.</summary>
    public string Spectrum => Model + "Spectrum";

    /// <summary>The types named after the subject.</summary>
    internal readonly IReadOnlyList<string> OwnTypes;

    /// <summary>The full metadata name of a type of the namespace.</summary>
    public string FullName(string type) => Namespace + "." + type;

    /// <summary>
    /// Whether a type of that name is made for the spectrum, or is the engine's. Here as below, case apart: what differs by it alone looks
    /// the same.
    /// </summary>
    public bool IsTypeTaken(string name) => IsAmong(OwnTypes, name) || IsEngineType(name);

    /// <summary>Whether the engine has a public type or namespace of that name in the spectrum's namespace.</summary>
    public bool IsEngineType(string name) => Namespace == PublicApi.Namespace && IsAmong(PublicApi.Names, name);

    /// <summary>Whether every model has a member of that name.</summary>
    public static bool IsMemberTaken(string name) => IsAmong(TakenMembers, name);

    /// <summary>Whether the enumeration of a set has a value of that name.</summary>
    public static bool IsValueTaken(string name) => IsAmong(TakenValues, name);

    /// <summary>Whether a namespace is the base library's, or one that the emitted code names a type of.</summary>
    public static bool IsNamespaceTaken(string name) =>
        name is "System" or "Microsoft" or "Microsoft.CodeAnalysis" || name.StartsWith("System.", StringComparison.Ordinal);

    /// <summary>Whether a namespace is, or is below, one that has the name of a public type or namespace of the engine.</summary>
    public static bool IsInEngineType(string space) =>
        space.StartsWith(PublicApi.Namespace + ".", StringComparison.Ordinal) && IsAmong(PublicApi.Names, space.Split('.')[1]);

    /// <summary>The C# name of an id.</summary>
    public static string Pascal(string id) => char.ToUpperInvariant(id[0]) + id.Substring(1);

    private static bool IsAmong(IEnumerable<string> names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
