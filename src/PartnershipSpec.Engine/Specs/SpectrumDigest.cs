using System.Collections.Generic;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Specs;

/// <summary>A spec without what neither judges nor is shown by an application: remarks, examples, metadata.</summary>
internal static class SpectrumDigest
{
    private static readonly HashSet<string> Documentation = ["$schema", "metadata", "note", "examples", "developsFrom", "rights"];

    // What stands under these is named by the spec's author, and all of it counts.
    private static readonly HashSet<string> Conditions = ["when", "if", "then"];

    /// <summary>The digest as JSON. Read back, it judges as the spec does.</summary>
    public static string Of(Spectrum spectrum)
    {
        JsonValue root = JsonTree.Parse(spectrum.Canonical, JsonSyntax.Strict).Root;
        var left = new HashSet<JsonMember>();
        Collect(root, left);
        return JsonCanonical.Write(root, member => !left.Contains(member));
    }

    private static void Collect(JsonValue value, HashSet<JsonMember> left)
    {
        foreach (JsonValue item in value.Items) Collect(item, left);
        foreach (JsonMember member in value.Members)
        {
            if (Documentation.Contains(member.Name)) left.Add(member);
            else if (!Conditions.Contains(member.Name)) Collect(member.Value, left);
        }
    }
}
