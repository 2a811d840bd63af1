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
/// The spectrum that an application was built with. Its text is read when something is first asked that the emitted tables do not answer.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SpectrumHandle
{
    private readonly Lazy<CompiledSpectrum> _compiled;
    private readonly Lazy<LookupTables> _tables;
    private readonly Lazy<IReadOnlyList<PackedAtom>> _atoms;
    private readonly Lazy<string> _digest;

    /// <param name="format">The format of the emitted code.</param>
    /// <param name="owner">The assembly that has the emitted types, and the spec in an attribute.</param>
    /// <param name="key">The key of that attribute.</param>
    /// <param name="words">How many words of atoms known to be true the facts have.</param>
    /// <exception cref="NotSupportedException">The engine does not run this format.</exception>
    public SpectrumHandle(int format, Assembly owner, string key, int words)
    {
        EmittedFormat.Check(format);
        WordCount = words;
        _compiled = new Lazy<CompiledSpectrum>(() => Compile(TextIn(owner, key)));
        _tables = new Lazy<LookupTables>(() => LookupTables.Of(Model));
        _atoms = new Lazy<IReadOnlyList<PackedAtom>>(() => PackedAtom.Of(Model));
        _digest = new Lazy<string>(() => PackedAtom.DigestOf(Model));
    }

    /// <summary>Categories, traits, values and criteria with their texts and quotations.</summary>
    public SpectrumModel Model => _compiled.Value.Model;

    /// <summary>How many words of atoms known to be true the facts have, and as many of atoms known to be false.</summary>
    public int WordCount { get; }

    /// <summary>Which bit is which atom, in the order of the spec.</summary>
    public IReadOnlyList<PackedAtom> Atoms => _atoms.Value;

    /// <summary>
    /// A digest of <see cref="Atoms"/>, sixteen hexadecimal digits: words stored under another digest mean something else.
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
            $"The assembly {owner.GetName().Name} has lost its attribute “{key}”, which holds a spec. A tool that merges or strips assemblies must keep it.");

    private static CompiledSpectrum Compile(string text) => SpectrumParser.ParseCompiled(text) is { } spectrum
        ? new CompiledSpectrum(spectrum, null)
        : throw new InvalidOperationException("The spec in the emitted code cannot be read.");
}
