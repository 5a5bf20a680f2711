namespace Contested.Testing.Attacks;

/// <summary>A request that would cost a server dear, were it not refused.</summary>
/// <param name="Name">What is hostile about it.</param>
/// <param name="Body">The body of a POST request.</param>
/// <param name="Code">The code of the error with which it is refused.</param>
public sealed record HostileRequest(string Name, string Body, string Code)
{
    /// <summary>Gives the name.</summary>
    public override string ToString() => Name;
}
