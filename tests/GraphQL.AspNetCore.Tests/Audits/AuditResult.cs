namespace Contested.GraphQL.AspNetCore.Tests.Audits;

/// <summary>What an audit found: <c>ok</c>, or else <c>error</c> (of a MUST), <c>warn</c> (of a SHOULD) or <c>notice</c>, with a reason.</summary>
internal sealed record AuditResult(string Id, string Name, string Status, string? Reason)
{
    public override string ToString() => $"{Status} {Id} {Name}{(Reason is null ? string.Empty : $": {Reason}")}";
}
