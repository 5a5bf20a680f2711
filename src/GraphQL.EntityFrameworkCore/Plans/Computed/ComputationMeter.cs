namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Counts the memory of what is computed, and tells the meter of the request where its objection is heard.</summary>
/// <param name="meter">The meter of the request; null where memory does not matter.</param>
internal sealed class ComputationMeter(IResultMeter? meter)
{
    private const int Header = 24;

    private long _bytes;

    /// <summary>Counts an object, or a row of cells.</summary>
    /// <param name="values">How many values it has.</param>
    public void Count(int values) => _bytes += Header + ((long)values * Cell.Size);

    /// <summary>Tells the meter what was counted. What it throws ends the execution.</summary>
    public void Tell()
    {
        if (_bytes > 0)
        {
            meter?.Add(_bytes);
            _bytes = 0;
        }
    }
}
