using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs.Parsing;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>
/// The spectrum that an application was built with. Its text is read on first use of anything that the emitted tables do not answer.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SpectrumHandle
{
    private readonly Lazy<CompiledSpectrum> _compiled;
    private readonly Lazy<LookupTables> _tables;
    private readonly Lazy<IReadOnlyList<PackedAtom>> _atoms;
    private readonly Lazy<string> _digest;

    /// <param name="format">The format of the emitted code.</param>
    /// <param name="owner">The assembly that has the emitted types, and the text of the spec in an attribute.</param>
    /// <param name="key">The key of that attribute.</param>
    /// <param name="words">The number of 64-bit words in each of the two masks of facts.</param>
    /// <exception cref="NotSupportedException">This engine does not support the format.</exception>
    public SpectrumHandle(int format, Assembly owner, string key, int words)
    {
        EmittedFormat.Check(format);
        WordCount = words;
        _compiled = new Lazy<CompiledSpectrum>(() => Compile(TextIn(owner, key)));
        _tables = new Lazy<LookupTables>(() => LookupTables.Of(Model));
        _atoms = new Lazy<IReadOnlyList<PackedAtom>>(() => PackedAtom.Of(Model));
        _digest = new Lazy<string>(() => PackedAtom.DigestOf(Model));
    }

    /// <summary>The categories, traits, values and criteria, with their texts and quotations.</summary>
    /// <exception cref="InvalidOperationException">The assembly has lost the attribute, or its text cannot be read.</exception>
    public SpectrumModel Model => _compiled.Value.Model;

    /// <summary>The number of 64-bit words in each of the two masks: atoms known to be true, and atoms known to be false.</summary>
    public int WordCount { get; }

    /// <summary>The bit of every atom, in the order of the spec.</summary>
    public IReadOnlyList<PackedAtom> Atoms => _atoms.Value;

    /// <summary>
    /// A digest of <see cref="Atoms"/>, as sixteen hexadecimal digits. Words that were stored with another digest have another meaning.
    /// </summary>
    public string Digest => _digest.Value;

    internal CompiledSpectrum Compiled => _compiled.Value;

    /// <summary>Tables made from the model, where the emitted code has none.</summary>
    internal LookupTables Tables => _tables.Value;

    // The text stands in the assembly once, in UTF-8. As a constant it would stand there three times, mostly in UTF-16.
    private static string TextIn(Assembly owner, string key) =>
        owner.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(a => string.Equals(a.Key, key, StringComparison.Ordinal))?.Value
        ?? throw new InvalidOperationException(
            $"The assembly {owner.GetName().Name} has lost its attribute “{key}”, which holds a spec. "
            + "A tool that merges or strips assemblies must keep it.");

    private static CompiledSpectrum Compile(string text) => SpectrumParser.ParseCompiled(text) is { } spectrum
        ? new CompiledSpectrum(spectrum, null)
        : throw new InvalidOperationException("The spec in the emitted code cannot be read.");
}
