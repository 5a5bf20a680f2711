namespace Contested.Testing.Architecture;

/// <summary>A use of a type of a project by another of the same project.</summary>
/// <param name="User">The type that uses the other, or has a nested one that does.</param>
/// <param name="UserNamespace">Its namespace, without that of the project.</param>
/// <param name="Used">The type that is used, or whose member is.</param>
/// <param name="UsedNamespace">Its namespace, without that of the project.</param>
/// <param name="Place">The file and line of the first use.</param>
public sealed record TypeUse(string User, string UserNamespace, string Used, string UsedNamespace, string Place);
