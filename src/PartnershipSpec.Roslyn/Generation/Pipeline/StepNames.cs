namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>The names of the generator's steps, by which tests see what was cached.</summary>
internal static class StepNames
{
    /// <summary>Build properties and language version.</summary>
    public const string Options = nameof(Options);

    /// <summary>The texts of the specs.</summary>
    public const string SpecTexts = nameof(SpecTexts);

    /// <summary>The specs as read, with what is wrong with them.</summary>
    public const string Specs = nameof(Specs);

    /// <summary>What each spec says, wherever in its file it says it.</summary>
    public const string Spectra = nameof(Spectra);

    /// <summary>The spectra that referenced assemblies own, and the engine among them.</summary>
    public const string Owners = nameof(Owners);

    /// <summary>Spectra with two owners that the project uses. Nothing runs where there are none of two owners.</summary>
    public const string DuplicateOwners = nameof(DuplicateOwners);

    /// <summary>That the engine does not run what would be emitted.</summary>
    public const string Engine = nameof(Engine);

    /// <summary>What types are made from.</summary>
    public const string Emissions = nameof(Emissions);

    /// <summary>The texts of the declaration files.</summary>
    public const string DeclarationTexts = nameof(DeclarationTexts);

    /// <summary>The declarations of each file, wherever in it they stand.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>What registries are made from.</summary>
    public const string Registries = nameof(Registries);

    /// <summary>Whether anything is made that is to be hidden.</summary>
    public const string Embedded = nameof(Embedded);

    /// <summary>Build properties with an unknown value.</summary>
    public const string Properties = nameof(Properties);

    /// <summary>A language that no spectrum has.</summary>
    public const string Languages = nameof(Languages);

    /// <summary>What the generator reports of specs, and of how they go together.</summary>
    public const string Problems = nameof(Problems);
}
