using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>Reads the object that a declaration has under <c>facts</c>, where it stands alone.</summary>
internal static class FactsReader
{
    /// <summary>The facts; null where the text is no such object, or anything in it is not of the spectrum.</summary>
    internal static FactBits? Read(string json, CompiledSpectrum spectrum)
    {
        var reader = new FileReader(new SourceFile("", json), ShapeRules.Declarations);
        var facts = new FactParser(reader, spectrum);
        facts.Parse(reader.File.Tree.Root, "");
        return reader.Problems.Count == 0 ? facts.Facts.Bits : null;
    }
}
