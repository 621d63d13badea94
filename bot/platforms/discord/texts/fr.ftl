# Les mots propres à Discord. Ce que dit Kith vient des fonctions.

discord-fill = Remplir
discord-fix = Corriger
discord-choose = Choisir
discord-choose-part = Choisir ({ $part } sur { $parts })
discord-menu-log = Noter comme activité
discord-menu-remind = Me le rappeler
discord-try-again = Je n’ai pas pu le prendre en compte à l’instant. Réessaie dans une minute.
