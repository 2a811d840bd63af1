using System;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Parsing;

/// <summary>What a file is to us, by its name alone.</summary>
internal enum InputKind
{
    /// <summary>None of ours.</summary>
    Other,

    /// <summary>A spec.</summary>
    Spec,

    /// <summary>A declaration file.</summary>
    Declarations,
}

/// <summary>Tells specs and declaration files from all others.</summary>
internal static class InputFiles
{
    private const string SpecSuffix = ".spectrum.json";
    private const string DeclarationsSuffix = ".partnerships.json";
    private const string DeclarationsName = "partnerships.json";

    /// <summary>What the file at a path is, by its name; case does not matter.</summary>
    public static InputKind KindOf(string path)
    {
        string name = SourceLocation.FileNameOf(path);
        if (name.EndsWith(SpecSuffix, StringComparison.OrdinalIgnoreCase)) return InputKind.Spec;
        bool declares = name.EndsWith(DeclarationsSuffix, StringComparison.OrdinalIgnoreCase)
            || name.Equals(DeclarationsName, StringComparison.OrdinalIgnoreCase);
        return declares ? InputKind.Declarations : InputKind.Other;
    }
}
