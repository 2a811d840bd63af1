using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks.Compiling;

/// <summary>Analyzers and generators from files, found as the compiler finds them.</summary>
internal static class Plugin
{
    internal static AnalyzerFileReference Load(string file) => new(file, new Loader());

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // What lies beside an assembly is found there.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
