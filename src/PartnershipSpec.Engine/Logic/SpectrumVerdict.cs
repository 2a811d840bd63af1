namespace PartnershipSpec.Engine.Logic;

/// <summary>What a complete description makes of a claim.</summary>
internal enum SpectrumVerdict : byte
{
    /// <summary>The category has no binding criterion, so nothing establishes or contradicts it.</summary>
    Open = Verdict.Open,

    /// <summary>All that binds is met.</summary>
    Established = Verdict.Established,

    /// <summary>Something that binds is refuted.</summary>
    Contradicted = Verdict.Contradicted,
}
