using System.Globalization;

namespace Contested.Testing;

/// <summary>How many inputs the tests that make them up try, and from which seed.</summary>
public static class FuzzSettings
{
    private const int DefaultSeed = 20160628;

    /// <summary>The seed: <c>CONTESTED_SEED</c>, or a fixed one, so that a failure can be repeated.</summary>
    public static int Seed { get; } = Read("CONTESTED_SEED", DefaultSeed);

    /// <summary>Gives the number of inputs: <c>CONTESTED_CASES</c>, for a soak as long as wanted, or the usual number.</summary>
    /// <param name="usual">The number for an ordinary run.</param>
    public static int Cases(int usual) => Read("CONTESTED_CASES", usual);

    private static int Read(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
